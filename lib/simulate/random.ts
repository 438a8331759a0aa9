/** Uniform in [0, 1). */
export type Random = () => number;

/** Fractions of 2^32, so that every draw is exact. */
const scale = 2 ** -32;

/** Mixes a name into 32 bits (FNV-1a). */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/**
 * A small fast counting generator (Doty-Humphrey's sfc32), not for secrets. The same name gives the same numbers on every
 * machine, and different names independent ones, so that a stream added to a scenario leaves the others as they were.
 */
export const randomOf = (name: string): Random => {
  let a = hashOf(name);
  let b = hashOf(`${name} b`);
  let c = hashOf(`${name} c`);
  let counter = 1;
  const next: Random = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) * scale;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
};

/** How many events of a mean rate happen. Large means are drawn in parts, which add up exactly. */
export const poisson = (random: Random, mean: number): number => {
  let count = 0;
  for (let left = mean; left > 0; left -= longestPart)
    count += smallPoisson(random, Math.min(left, longestPart));
  return count;
};

const longestPart = 20;

const smallPoisson = (random: Random, mean: number): number => {
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > end; product *= random()) count++;
  return count;
};

/** A lognormal factor with mean 1; `spread` is the deviation of its logarithm. */
export const lognormal = (random: Random, spread: number): number => {
  // Box and Muller; 1 - u keeps the logarithm finite.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(spread * normal - (spread * spread) / 2);
};
