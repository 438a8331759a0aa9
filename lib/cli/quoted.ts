import { mask } from '../classify/masking/mask.ts';

const longest = 40;

/** A cell as a complaint about it may repeat it: where a file is not what somebody took it for, it is a customer's text. */
export const quoted = (cell: string): string => JSON.stringify(mask(cell).slice(0, longest));
