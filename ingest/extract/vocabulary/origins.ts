import { wordTest } from './word.ts';

/** Where a body sits, and who owns it. */
const seats = 'based|headquartered|backed|owned|listed';
/** And on whose side it is, what it speaks, where it comes from. */
const allOrigins = `${seats}|linked|aligned|nexus|born|sponsored|affiliated|run|speaking`;

const origin = new RegExp(`^\\p{L}+-(?:${allOrigins})$`, 'u');
const seat = new RegExp(`-(?:${seats})$`);

/** "Pune-based Elm Works", "Russia-linked Grey Heron": no part of the name. */
export const isOrigin = wordTest(({ lower }) => origin.test(lower));

/** "the Austin-based company": where it sits tells nothing of what it is; "the Russia-linked group" tells which. */
export const isSeat = (lower: string): boolean => seat.test(lower);
