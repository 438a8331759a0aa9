import { objectPrefixes } from './object-prefixes.ts';

/** Files that agents send inside a reply. */

/** SES v1 takes mails of 10 MB; base64 adds 37 %, and the text stands in the mail twice. */
export const mostReplyBytes = 6_500_000;
export const mostReplyFiles = 10;

/**
 * Where a file of a case lies: named by what it contains (SHA-256, lower-case hexadecimal), so that a link to put it there
 * can put nothing else, and putting it twice changes nothing.
 */
export const replyFileKey = (caseId: string, sha256: string): string =>
  `${objectPrefixes.replyFiles}${caseId}/${sha256}`;

/** The case and digest a key names; `undefined` for any other object. */
export const parseReplyFileKey = (key: string): { caseId: string; sha256: string } | undefined => {
  const rest = key.startsWith(objectPrefixes.replyFiles) ? key.slice(objectPrefixes.replyFiles.length) : '';
  const [, caseId, sha256] = /^([0-9A-Z]{20})\/([0-9a-f]{64})$/.exec(rest) ?? [];
  return caseId === undefined || sha256 === undefined ? undefined : { caseId, sha256 };
};

// What Gmail and Outlook refuse to receive, and what runs when it is opened.
const runningNames =
  /\.(?:ade|adp|apk|app|appx(?:bundle)?|bat|cab|chm|cmd|com|cpl|deb|diagcab|dll|dmg|docm|dotm|elf|exe|ex_|gadget|hta|html?|img|ins|inf|iso|isp|jar|jnlp|jse?|ksh|lib|lnk|mde|msc|msi(?:x(?:bundle)?)?|msp|mst|nsh|pif|potm|ppam|ppsm|pptm|ps1|ps1xml|psc1|reg|rpm|scr|sct|sh|shb|svg|swf|sys|url|vbe?|vbs|vhdx?|vxd|ws[cfh]|xht(?:ml)?|xlam|xll|xlsm|xltm)[.\s]*$/i;
const runningTypes =
  /^(?:application\/(?:vnd\.microsoft\.portable-executable|x-elf|x-mach-binary)|text\/html|image\/svg\+xml)$/;

/** Whether opening the file may run a program. `type` is what its bytes say. */
export const mayRun = (name: string, type: string): boolean =>
  runningNames.test(name) || runningTypes.test(type);
