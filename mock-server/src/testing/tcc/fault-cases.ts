/** One way for a process to die, and what must have become of the work in the end. */
export interface FaultCase {
  /** What was under way: a transaction, or the recovery of one that was left in that state. */
  readonly during: 'run' | 'trying' | 'confirming';
  /** Whether every participant agrees, or the last one refuses. */
  readonly plan: 'agreed' | 'refused';
  readonly dies: 'coordinator' | 'take' | 'give';
  readonly point: string;
  readonly ends: 'confirmed' | 'cancelled' | 'nothing';
  /** What the caller saw: the state, or the reason of the refusal; null when it died with the coordinator. */
  readonly answer: string | null;
}

const inTransaction = ['before', 'inside', 'after'];
const aroundCall = ['before', 'after'];

type Common = Omit<FaultCase, 'point'>;

function at(common: Common, name: string, moments: readonly string[]): readonly FaultCase[] {
  return moments.map((moment) => ({ ...common, point: `${name}:${moment}` }));
}

const agreed: Common = { during: 'run', plan: 'agreed', dies: 'coordinator', ends: 'cancelled', answer: null };
const refused: Common = { ...agreed, plan: 'refused' };
const sweeps: Common = { ...agreed, during: 'trying' };

const coordinatorDies: readonly FaultCase[] = [
  ...at({ ...agreed, ends: 'nothing' }, 'begin', ['before', 'inside']),
  ...at(agreed, 'begin', ['after']),
  ...at(agreed, 'try 0', aroundCall),
  ...at(agreed, 'try 1', aroundCall),
  ...at(agreed, 'decide', ['before', 'inside']),
  ...at({ ...agreed, ends: 'confirmed' }, 'decide', ['after']),
  ...[0, 1].flatMap((branch) => at({ ...agreed, ends: 'confirmed' }, `confirm ${branch}`, aroundCall)),
  ...at({ ...agreed, ends: 'confirmed' }, 'settle', inTransaction),
  ...at(refused, 'try 2', ['before']),
  ...at(refused, 'decide', inTransaction),
  ...[0, 1, 2].flatMap((branch) => at(refused, `cancel ${branch}`, aroundCall)),
  ...at(refused, 'settle', inTransaction),
];

const participantDies: readonly FaultCase[] = (['take', 'give'] as const).flatMap((dies) => [
  ...at({ ...agreed, dies, answer: 'tcc-unavailable' }, `try ${dies}`, inTransaction),
  ...at({ ...agreed, dies, ends: 'confirmed', answer: 'confirming' }, `confirm ${dies}`, inTransaction),
  ...at({ ...refused, dies, answer: 'pot-closed' }, `cancel ${dies}`, inTransaction),
]);

const emptyCancelDies = at({ ...refused, dies: 'take', answer: 'pot-closed' }, 'cancel refuse', aroundCall);

const recoveryDies: readonly FaultCase[] = (['trying', 'confirming'] as const).flatMap((during) => {
  const common: Common = { ...sweeps, during, ends: during === 'trying' ? 'cancelled' : 'confirmed' };
  const phase = during === 'trying' ? 'cancel' : 'confirm';
  return [
    ...at(common, 'claim', inTransaction),
    ...[0, 1].flatMap((branch) => at(common, `${phase} ${branch}`, aroundCall)),
    ...at(common, 'settle', inTransaction),
    ...(['take', 'give'] as const).flatMap((dies) => at({ ...common, dies, answer: 'open' }, `${phase} ${dies}`, inTransaction)),
  ];
});

const all: readonly FaultCase[] = [...coordinatorDies, ...participantDies, ...emptyCancelDies, ...recoveryDies];

/** One of each kind: of who dies, in which phase, and on which side of a commit. */
const chosen = new Set([
  'run begin:inside',
  'run try 1:after',
  'run decide:inside',
  'run decide:after',
  'run confirm 0:after',
  'run try take:inside',
  'run confirm give:inside',
  'run cancel give:inside',
  'run cancel refuse:after',
  'trying claim:inside',
  'trying settle:inside',
  'confirming confirm 1:before',
  'confirming confirm take:inside',
]);

/** Every case, or those that each run of the tests can afford: a case costs a process, which is half a second of a processor. */
export const faultCases = {
  all,
  representative: all.filter(
    ({ during, plan, point }) => chosen.has(`${during} ${point}`) && (plan === 'agreed' || point.startsWith('cancel')),
  ),
};

/** Returns a case in words. */
export function nameOfCase({ during, plan, dies, point, ends }: FaultCase): string {
  const work = during === 'run' ? `a transaction that is ${plan}` : `recovery of one that was left ${during}`;
  return `${work}: ${dies} dies at "${point}", ${ends}`;
}
