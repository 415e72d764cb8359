import { type Language, NotHere } from './language';
import { packagesOf, pacmak } from './packages';

export const dotnet: Language = {
  title: '.NET',
  tools: [],
  checks: (framework) => ({
    steps: [
      {
        title: 'the code is generated',
        run: () => pacmak(framework.folder, 'dotnet', packagesOf(framework), '--code-only'),
      },
      {
        title: 'it compiles',
        run: () => {
          throw new NotHere('only generated: no program in .NET is tried here');
        },
      },
    ],
  }),
};
