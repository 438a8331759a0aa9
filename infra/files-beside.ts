import { join } from 'node:path';
import type { Configuration } from '../lib/domain/configuration.ts';
import { readPageAssets } from '../lib/form-page/read-assets.ts';
import { readTemplateFolder } from '../lib/templates/read-folder.ts';
import type { BundleProps } from './bundle.ts';

const project = join(import.meta.dirname, '..');

/** What every function finds beside its bundle, and the weights that route-message reads. */
export const filesBeside = (configuration: Configuration): Pick<BundleProps, 'beside' | 'copies'> => ({
  beside: {
    'config.json': configuration,
    'templates.json': readTemplateFolder(join(project, 'templates')),
    'form-page.json': readPageAssets(),
  },
  copies: [['route-message', 'category-encoder.bin', join(project, 'lib/classify/encoder/weights.bin')]],
});
