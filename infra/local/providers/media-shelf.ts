import { jsonAnswer, type MediaCall, type ProviderAnswer } from './provider.ts';

/** A file as a provider hands it out. */
export interface ShelvedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The files that lie at the providers, by provider and reference. */
export interface MediaShelf {
  put(provider: string, ref: string, file: ShelvedFile): void;
  /** The file a call may have, or the answer it gets instead. */
  answer(provider: string, call: MediaCall): ProviderAnswer;
}

export const createShelf = (): MediaShelf => {
  const files = new Map<string, ShelvedFile>();
  return {
    put: (provider, ref, file) => void files.set(`${provider} ${ref}`, file),
    answer: (provider, call) => {
      if (!('ref' in call)) return call;
      const file = files.get(`${provider} ${call.ref}`);
      return file === undefined
        ? jsonAnswer(404, { message: 'there is no such file' })
        : { status: 200, headers: { 'content-type': file.type }, body: file.bytes };
    },
  };
};
