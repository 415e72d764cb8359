import type { Language } from './language';
import { run } from '../run';

/** That the package works is what test/package tries. */
export const npm: Language = {
  title: 'npm',
  tools: ['npm'],
  checks: (framework) => ({
    steps: [
      {
        title: 'npm would publish it',
        run: () => {
          const json = run(framework.folder, {}, 'npm', 'publish', '--dry-run', '--ignore-scripts', '--json');
          const [{ size }] = Object.values(JSON.parse(json) as object) as [{ size: number }];
          return `${(size / 1e6).toFixed(1)} MB`;
        },
      },
    ],
  }),
};
