import type { Attachment } from '../domain/message.ts';

/** A place as an attachment: its name, and a geo URI (RFC 5870). Empty without coordinates. */
export const geoAttachment = (
  latitude: number | undefined,
  longitude: number | undefined,
  labels: readonly (string | undefined)[],
): readonly Attachment[] => {
  if (latitude === undefined || longitude === undefined) return [];
  const name = labels.filter((label) => label !== undefined && label !== '').join(', ');
  return [
    { name: name || 'location', type: 'application/geo+uri', providerRef: `geo:${latitude},${longitude}` },
  ];
};
