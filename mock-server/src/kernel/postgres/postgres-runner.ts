import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { StartError } from '../start-error/start-error.ts';

/** A program call, as `spawn` takes it. */
export interface ProgramCall {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** How PostgreSQL's programs are called here: it refuses to run as root. */
export interface PostgresRunner {
  /** Who owns the data folder and the socket, on the outside. */
  readonly uid: number;
  call(file: string, args: readonly string[]): ProgramCall;
}

const nobody = 65_534;

/** A user that every Linux names; inside the namespace only. */
const daemon = 1;

/** Chooses how to run PostgreSQL over `folder`: as ourselves, under another user, or in a user namespace. */
export function choosePostgresRunner(folder: string, binary: string): PostgresRunner {
  const self = process.getuid?.() ?? 0;
  if (self !== 0 && (process.platform !== 'linux' || isNamed(self))) return { uid: self, call: (file, args) => ({ file, args }) };
  const owner = statSync(folder).uid;
  const other = owner === 0 ? nobody : owner;
  if (self === 0 && canWorkAs(other, folder, binary)) {
    chownSync(folder, other, other);
    return { uid: other, call: (file, args) => ({ file, args, uid: other, gid: other }) };
  }
  if (canMapUser(binary)) return { uid: self, call: mapped };
  throw new StartError({
    code: 'SP-API-911',
    headline: `Cannot run PostgreSQL over "${folder}": it refuses to run as root or as a user without a name`,
    facts: { tried: `user ${other}, unshare --user --map-user` },
    remedy: 'Start as an ordinary user, put the folders where other users may read them, or set DATABASE_URL.',
  });
}

/** PostgreSQL looks its user up, and a container's may have no entry. */
function isNamed(uid: number): boolean {
  return spawnSync('id', ['-un', String(uid)]).status === 0;
}

/** A folder that is ours can be handed over, so only the way to it and the program must be open to the other user. */
function canWorkAs(uid: number, folder: string, binary: string): boolean {
  if (!isNamed(uid)) return false;
  const probe = spawnSync('test', ['-d', folder, '-a', '-x', binary, '-a', '-r', binary], { uid, gid: uid });
  return probe.status === 0 && spawnSync(binary, ['--version'], { uid, gid: uid, cwd: '/' }).status === 0;
}

function canMapUser(binary: string): boolean {
  const { file, args } = mapped(binary, ['--version']);
  return spawnSync(file, args).status === 0;
}

function mapped(file: string, args: readonly string[]): ProgramCall {
  return { file: 'unshare', args: ['--user', `--map-user=${daemon}`, `--map-group=${daemon}`, file, ...args] };
}
