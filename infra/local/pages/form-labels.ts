import { localeChain } from '../../../lib/templates/locale-chain.ts';
import formLabels from './form-labels.json' with { type: 'json' };

/** What the contact form says in one language. `reference` holds `{{reference}}`. */
export type FormLabels = (typeof formLabels)['en'];

export const formLanguages: Readonly<Record<string, FormLabels>> = formLabels;

/** The form's language for what a visitor asked for, and its labels. */
export const labelsFor = (wanted: string): { readonly language: string; readonly labels: FormLabels } => {
  for (const language of localeChain(wanted)) {
    const labels = formLanguages[language];
    if (labels) return { language, labels };
  }
  return { language: 'en', labels: formLabels.en };
};
