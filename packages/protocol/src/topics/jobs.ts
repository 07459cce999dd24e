import * as v from 'valibot';
import { type StateContract, request, state } from '../messages/contract.ts';

const line = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(300, 'must have 300 characters at most'));

const count = v.pipe(v.number(), v.integer('must be whole'), v.minValue(0, 'must not be negative'));

const actSchema = v.picklist(['cancel', 'retry', 'save', 'forget']);

/** What a person can do about a job: end it, have it done again, take what came of it, or have it off the list. */
export type JobAct = v.InferOutput<typeof actSchema>;

const findingSchema = v.strictObject({
  /** What it is, e.g. the number of a document. */
  name: line,
  /** What became of it, in the person's language. */
  note: line,
  /** The page of it, of this origin: nothing else is gone to. */
  path: line,
});

/** One of the things that a job was about and that somebody should look at. */
export type JobFinding = Readonly<v.InferOutput<typeof findingSchema>>;

const jobSchema = v.strictObject({
  id: line,
  /** What it does, in the person's language, e.g. `Export of sales orders`. */
  title: line,
  state: v.picklist(['running', 'done', 'failed', 'cancelled']),
  /** How many of how many things are done; absent while nobody knows how many there are. */
  progress: v.optional(v.strictObject({ done: count, total: count })),
  /** What came of it, or why it failed, in the person's language. */
  note: v.optional(line),
  /** What of it was not done, and where that is; absent when there is nothing. */
  findings: v.optional(v.array(findingSchema)),
  /** The page that shows how far it is and what came of it, of this origin: whoever is there is told nothing in passing. */
  page: v.optional(line),
  acts: v.pipe(v.array(actSchema), v.maxLength(4)),
});

/** Long work that an app does while its person goes on. */
export type Job = Readonly<v.InferOutput<typeof jobSchema>>;

/**
 * The jobs of an app, the newest first; each app keeps a state of its own.
 *
 * Read by the shell, which shows those of all apps in one place.
 */
export function jobsOf(app: string): StateContract<readonly Job[]> {
  return state(`${app}.jobs`, { version: 1, value: v.pipe(v.array(jobSchema), v.maxLength(50, 'must be at most 50')) });
}

/** Somebody wants something done about a job, which the shell says to the app that has it. The answer is whether there is such a job. */
export const jobsAct = request('jobs.act', {
  version: 1,
  input: v.strictObject({ id: line, act: actSchema }),
  output: v.boolean(),
  deadlineMs: 5000,
  isAskedOfEach: true,
});
