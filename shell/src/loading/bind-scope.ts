import { ProtocolError } from '@suanpan/protocol/errors';
import { type ScopeModule, isScopeModule } from '@suanpan/protocol/lifecycle';
import { type ModuleSubject, importModule } from './import-module.ts';

/** Imports an app's scope module, to whose bindings all of the app's code refers. */
export async function importScope(subject: ModuleSubject): Promise<ScopeModule> {
  const scope = await importModule(subject);
  if (isScopeModule(scope)) return scope;
  throw new ProtocolError('SP-LOAD-003', `Cannot load the app "${subject.app}": its scope module does not export bindScope`, {
    facts: { release: subject.release, file: subject.url },
  });
}
