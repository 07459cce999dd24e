import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suanpan-server-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ready = JSON.stringify({
  ready: true,
  url: 'http://localhost:4321',
  accounts: [{ company: '杭州算盘', loginName: 'boss', name: '王芳', role: 'owner', password: 'demo' }],
});

interface Run {
  readonly output: string;
  readonly code: number | null;
}

/** Runs a server of the given code as `npm start` does, and sends signals when a line is seen. */
function run(server: string, onLine: Readonly<Record<string, NodeJS.Signals>> = {}, companion = ''): Promise<Run> {
  writeFileSync(join(folder, 'server.mjs'), server);
  writeFileSync(join(folder, 'companion.mjs'), companion);
  const code = `
    import { runTool } from '${import.meta.dirname}/../errors/run-tool.mjs';
    import { createProgress } from '${import.meta.dirname}/../screen/progress.mjs';
    import { createCompanions } from '${import.meta.dirname}/companions.mjs';
    import { runServer } from '${import.meta.dirname}/run-server.mjs';
    const progress = createProgress();
    const processes = ${companion !== ''} ? [['${join(folder, 'companion.mjs')}', '--domains', 'sales']] : [];
    const companions = createCompanions({ processes, progress });
    await runTool(() => runServer({ args: ['${join(folder, 'server.mjs')}'], progress, companions }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  let output = '';
  const waiting = new Map(Object.entries(onLine));
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const [text, signal] of waiting) {
      if (!output.includes(text)) continue;
      waiting.delete(text);
      child.kill(signal);
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ output, code: exitCode }));
  });
}

it('runServer() shows the steps, the address, the accounts and every other line', async () => {
  const { output } = await run(
    `console.log('{"step":"database","state":"start","label":"Database"}');
     console.log('a line of its own');
     console.log('{"step":"database","state":"done","ms":412}');
     console.log(${JSON.stringify(ready)});`,
  );
  expect(output).toContain('✓ Database (412 ms)');
  expect(output).toContain('a line of its own');
  expect(output).toContain('http://localhost:4321');
  expect(output).toMatch(/杭州算盘\s+boss\s+王芳\s+owner\s+demo/u);
});

it('runServer() shows an error of the server in its own words and ends with exit code 1', async () => {
  const { output, code } = await run(
    `console.log('{"error":{"code":"SP-SERVER-001","message":"Cannot listen on port 4000: it is taken","facts":{"port":4000},"remedy":"PORT=4001 npm start"}}');
     process.exit(1);`,
  );
  expect(output).toContain('SP-SERVER-001  Cannot listen on port 4000: it is taken\n  port  4000\n  PORT=4001 npm start');
  expect(code).toBe(1);
});

it('runServer() reports a server that dies without a word of its own', async () => {
  const { output, code } = await run(`console.error('out of memory'); process.exit(3);`);
  expect(output).toContain('SP-TOOL-005  Cannot start: the server ended by itself');
  expect(output).toContain('exit code 3');
  expect(output).toContain('out of memory');
  expect(code).toBe(1);
});

it('runServer() passes one Ctrl-C on, waits for the clean stop and ends with 0', async () => {
  const { output, code } = await run(
    `process.once('SIGINT', () => { console.log('closing the books'); process.exit(0); });
     setInterval(() => {}, 1000);
     console.log(${JSON.stringify(ready)});`,
    { 'http://localhost:4321': 'SIGINT' },
  );
  expect(output).toContain('closing the books');
  expect(output).toContain('已停止 Stopped');
  expect(code).toBe(0);
});

it('runServer() ends a server that does not stop at the second Ctrl-C', async () => {
  const { output, code } = await run(
    `process.on('SIGINT', () => { setTimeout(() => console.log('still here'), 600); });
     setInterval(() => {}, 1000);
     console.log(${JSON.stringify(ready)});`,
    { 'http://localhost:4321': 'SIGINT', 'still here': 'SIGINT' },
  );
  expect(output).toContain('Stopped by force');
  expect(code).toBe(130);
});

it('runServer() starts companions once the server serves, again when one dies, and ends them before the server', async () => {
  const { output, code } = await run(
    `process.once('SIGINT', () => { console.log('the server ends'); process.exit(0); });
     setInterval(() => {}, 1000);
     console.log(${JSON.stringify(ready)});`,
    { 'the second is ready': 'SIGINT' },
    `import { existsSync, writeFileSync } from 'node:fs';
     const file = new URL('./died', import.meta.url);
     if (!existsSync(file)) { writeFileSync(file, ''); process.kill(process.pid, 'SIGKILL'); }
     process.once('SIGINT', () => setTimeout(() => { console.log('the companion ends'); process.exit(0); }, 100));
     setInterval(() => {}, 1000);
     console.log('the second is ready');`,
  );
  expect(output).toMatch(
    /http:\/\/localhost:4321[^]*sales .*starting it again[^]*the second is ready[^]*the companion ends[^]*the server ends/u,
  );
  expect(code).toBe(0);
});
