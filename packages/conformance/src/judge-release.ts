import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { findReleaseFolder } from '@suanpan/release/find-release-folder';
import type { Browser } from 'playwright-core';
import type { GraphqlSource } from './host/answer-graphql.ts';
import { carryReleases } from './host/carried-releases.ts';
import { serveHost } from './host/serve-host.ts';
import { openStage } from './host/stage.ts';
import { judgeFolder } from './judge-folder.ts';
import { type PromiseId, type Verdict, broken, notApplicable, promiseIds } from './promises.ts';
import { takeRelease } from './take-release.ts';
import { comesAndGoes } from './trials/comes-and-goes.ts';
import { comesOften } from './trials/comes-often.ts';
import { answersRoutes, speaksLanguages } from './trials/goes-everywhere.ts';
import { livesWithItself, livesWithOthers } from './trials/lives-with-others.ts';
import { rests } from './trials/rests.ts';
import type { Trial, TrialSubject } from './trials/trial.ts';

const trials: readonly Trial[] = [comesAndGoes, comesOften, livesWithItself, livesWithOthers, answersRoutes, speaksLanguages, rests];

export interface JudgeOptions {
  /** A folder, or the address under which a release is served. */
  readonly source: string;
  readonly browser: Browser;
  /** Where the bare shell was built into. */
  readonly shell: string;
  readonly graphql?: GraphqlSource;
  /** The promises that are looked into; all without it. */
  readonly only?: readonly PromiseId[];
}

/** A release, and whether it keeps each promise. */
export interface Judgement {
  /** The source where its manifest cannot be read. */
  readonly release: string;
  readonly verdicts: readonly Verdict[];
}

/** Holds a release to the promises of the protocol. */
export async function judgeRelease(options: JudgeOptions): Promise<Judgement> {
  const { source, only = promiseIds } = options;
  const taken = await takeRelease(source);
  try {
    const folder = await findReleaseFolder(options.shell);
    const host = await readHost(folder);
    const { manifest, isCarried, verdicts } = await judgeFolder(taken, host);
    const more =
      manifest && isCarried
        ? await judgeOnPages({ ...options, only }, { shell: { folder, host }, subject: { folder: taken.folder, manifest } })
        : [];
    const found = new Map([...more, ...verdicts].map((verdict) => [verdict.id, verdict]));
    const why = manifest ? 'no page can carry it' : 'its manifest cannot be read';
    return {
      release: manifest?.release ?? source,
      verdicts: promiseIds.filter((id) => only.includes(id)).map((id) => found.get(id) ?? notApplicable(id, why)),
    };
  } finally {
    await taken.remove();
  }
}

interface Parties {
  readonly shell: { readonly folder: string; readonly host: HostManifest };
  readonly subject: { readonly folder: string; readonly manifest: ReleaseManifest };
}

async function judgeOnPages({ browser, graphql = {}, only = [] }: JudgeOptions, { shell, subject }: Parties): Promise<Verdict[]> {
  const carried = await carryReleases(shell, subject);
  const { url, stop } = await serveHost(carried.releases, graphql);
  const { manifest } = subject;
  const path = manifest.routes[0]?.path ?? '/';
  const base = `/releases/${manifest.release}/`;
  const onTrial: TrialSubject = {
    manifest,
    path,
    stage: (wish = {}) =>
      openStage({
        browser,
        url,
        path: wish.path ?? path,
        ...(wish.locale !== undefined && { locale: wish.locale }),
        ...(wish.isWatched === true && { base }),
      }),
  };
  try {
    const verdicts: Verdict[] = [];
    for (const trial of trials.filter(({ judges }) => judges.some((id) => only.includes(id))))
      verdicts.push(...(await carryOut(trial, onTrial)));
    // The first verdict on a promise stands.
    return verdicts.toReversed();
  } finally {
    await stop();
    await carried.remove();
  }
}

async function carryOut(trial: Trial, subject: TrialSubject): Promise<readonly Verdict[]> {
  try {
    return await trial.run(subject);
  } catch (error) {
    const why = `the page did not answer: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    return trial.judges.map((id) => broken(id, why));
  }
}

async function readHost(folder: string): Promise<HostManifest> {
  const file = join(folder, 'release.json');
  return parseHostManifest(JSON.parse(await readFile(file, 'utf8')), file);
}
