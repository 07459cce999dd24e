import { afterAll, describe, expect, it } from 'vitest';
import { type SampleApp, lifecycles, makeApp } from './sample-app.examples.ts';

// Faults on which applications broke that nobody here wrote, each with the least that shows it.
const apps: SampleApp[] = [];

function make(files: Readonly<Record<string, string>>): SampleApp {
  const app = makeApp(files);
  apps.push(app);
  return app;
}

function page(script: string): string {
  return `<!doctype html><html><body><div id="root"></div>${script}</body></html>`;
}

describe('an application from elsewhere', () => {
  afterAll(() => {
    for (const app of apps) app.remove();
  });

  it('may require a shared library in CommonJS: what it gets is the shared copy', async () => {
    const built = await make({
      'package.json': '{ "version": "1.0.0", "dependencies": { "react": "19.3.1" } }',
      'src/legacy.cjs': "module.exports = require('react').version;",
      'src/suanpan.js': `import version from './legacy.cjs';\n${lifecycles}export { version };`,
    }).build();
    expect(built.all('.js')).toMatch(/from\s?["']react["']/);
    expect(built.all('.js')).not.toContain("doesn't expose the `require` function");
    expect(built.manifest.shared).toHaveProperty('react');
  });

  it.each(['src/main.ts', 'src/index.tsx', 'src/app.js', 'index.js', 'src/start-it.ts'])(
    'may start alone by %s, which is not run',
    async (file) => {
      const built = await make({
        'index.html': page(`<script type="module" src="/${file}"></script>`),
        [file]: 'globalThis.isStarted = "alone";',
        'src/suanpan.js': lifecycles,
      }).build();
      expect(built.all('.js')).not.toContain('alone');
    },
  );

  it('may have scripts beside the one that starts it: those are run', async () => {
    const built = await make({
      'index.html': page('<script type="module" src="/src/theme.ts"></script><script type="module" src="/src/index.ts"></script>'),
      'src/theme.ts': 'window.theme = "by theme.ts";',
      'src/index.ts': 'window.isStarted = "alone";',
      'src/suanpan.js': lifecycles,
    }).build();
    expect(built.all('.js')).toContain('by theme.ts');
    expect(built.all('.js')).not.toContain('alone');
  });

  it('has its colours and nesting as it wrote them', async () => {
    const built = await make({
      'src/suanpan.js': `import './a.css';\n${lifecycles}`,
      'src/a.css': '.a { color: oklch(0.6 0.2 260); & .b { color: red } }',
    }).build();
    expect(built.all('.css')).toContain('oklch(');
  });
});
