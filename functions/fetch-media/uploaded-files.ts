import { fileTypeOf } from '../../lib/domain/file-type.ts';
import { keyOfUploadRef } from '../../lib/domain/form-rules.ts';
import { parseConversationKey } from '../../lib/domain/ids.ts';
import type { MediaFiles, ObjectStore } from '../../lib/flows/ports.ts';

/**
 * Files of forms, which lie in our own bucket where their page put them: only those of the inbox that the form came by.
 * Everything else comes from the providers.
 */
export const withUploadedFiles = (providers: MediaFiles, objects: Pick<ObjectStore, 'get'>): MediaFiles => ({
  async fetch(conversationKey, attachment) {
    const { channel, inboxId } = parseConversationKey(conversationKey);
    if (channel !== 'form') return providers.fetch(conversationKey, attachment);
    const key = keyOfUploadRef(attachment.providerRef ?? '', inboxId);
    const bytes = key === undefined ? undefined : await objects.get(key);
    if (bytes === undefined) {
      const reason = 'the uploaded file is not there any more; ask the customer to send it again';
      return { fetched: false, reason, mayRetry: false };
    }
    return { fetched: true, bytes, type: fileTypeOf(bytes, attachment.type) };
  },
});
