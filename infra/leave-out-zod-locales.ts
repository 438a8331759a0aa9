import type { Plugin } from 'esbuild';

/**
 * Leaves zod's messages in forty-odd languages out of a bundle: a third of a small function, and only the English ones are
 * ever shown. The English ones are imported apart and stay.
 */
export const leaveOutZodLocales: Plugin = {
  name: 'leave-out-zod-locales',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/locales\/index\.c?js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]v4[\\/]/.test(importer) ? { path: 'locales', namespace: 'zod-locales' } : undefined,
    );
    onLoad({ filter: /^locales$/, namespace: 'zod-locales' }, () => ({ contents: 'export {};' }));
  },
};
