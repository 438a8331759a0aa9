// The arithmetic of the encoder, in AssemblyScript: `npx tsx lib/classify/encoder/pack-kernel.ts` compiles it to
// kernel.generated.ts. Addresses are bytes; matrices are row by row; `rows` are the pieces of one text.

/** Rounds each row to 8 bits (kept as i16 for the products) with a scale of its own. */
export function quantise(x: usize, rows: i32, n: i32, q: usize, scales: usize): void {
  for (let r = 0; r < rows; r++) {
    const from = x + ((r * n) << 2);
    let most = f32x4.splat(0);
    for (let i = 0; i < n; i += 4) most = f32x4.max(most, f32x4.abs(v128.load(from + (i << 2))));
    const left = max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1));
    const right = max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3));
    const largest = max(left, right);
    const scale: f32 = largest > 0 ? largest / 127 : 1;
    store<f32>(scales + (r << 2), scale);
    const inverse = f32x4.splat(1 / scale);
    const to = q + ((r * n) << 1);
    for (let i = 0; i < n; i += 8) {
      const low = f32x4.nearest(f32x4.mul(v128.load(from + (i << 2)), inverse));
      const high = f32x4.nearest(f32x4.mul(v128.load(from + (i << 2), 16), inverse));
      v128.store(to + (i << 1), i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high)));
    }
  }
}

@inline function sumOf(v: v128): f32 {
  const all = i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3);
  return <f32>all;
}

@inline function products(low: v128, high: v128, at: usize): v128 {
  return i32x4.add(i32x4.dot_i16x8_s(low, v128.load(at)), i32x4.dot_i16x8_s(high, v128.load(at, 16)));
}

/** y = x · wᵀ + bias, of quantised rows and 8-bit weights; four rows at a time, so that each weight is widened once. */
export function multiply(
  q: usize, scales: usize, w: usize, weightScales: usize, bias: usize, y: usize, rows: i32, outputs: i32, n: i32,
): void {
  const stride = n << 1;
  for (let o = 0; o < outputs; o++) {
    const row = w + o * n;
    const s = load<f32>(weightScales + (o << 2));
    const b = load<f32>(bias + (o << 2));
    let t = 0;
    for (; t + 4 <= rows; t += 4) {
      const x0 = q + t * stride, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let i = 0; i < n; i += 16) {
        const weights = v128.load(row + i);
        const low = i16x8.extend_low_i8x16_s(weights), high = i16x8.extend_high_i8x16_s(weights);
        s0 = i32x4.add(s0, products(low, high, x0 + (i << 1)));
        s1 = i32x4.add(s1, products(low, high, x1 + (i << 1)));
        s2 = i32x4.add(s2, products(low, high, x2 + (i << 1)));
        s3 = i32x4.add(s3, products(low, high, x3 + (i << 1)));
      }
      const at = y + ((t * outputs + o) << 2), scale = scales + (t << 2);
      store<f32>(at, sumOf(s0) * s * load<f32>(scale) + b);
      store<f32>(at + (outputs << 2), sumOf(s1) * s * load<f32>(scale, 4) + b);
      store<f32>(at + (outputs << 3), sumOf(s2) * s * load<f32>(scale, 8) + b);
      store<f32>(at + outputs * 12, sumOf(s3) * s * load<f32>(scale, 12) + b);
    }
    for (; t < rows; t++) {
      let sum = i32x4.splat(0);
      for (let i = 0; i < n; i += 16) {
        const weights = v128.load(row + i);
        const low = i16x8.extend_low_i8x16_s(weights), high = i16x8.extend_high_i8x16_s(weights);
        sum = i32x4.add(sum, products(low, high, q + t * stride + (i << 1)));
      }
      store<f32>(y + ((t * outputs + o) << 2), sumOf(sum) * s * load<f32>(scales + (t << 2)) + b);
    }
  }
}

/** x = normalised(x + added) · gain + bias, each row by itself. */
export function addAndNormalise(x: usize, added: usize, gain: usize, bias: usize, rows: i32, n: i32, epsilon: f32): void {
  for (let r = 0; r < rows; r++) {
    const row = x + ((r * n) << 2), other = added + ((r * n) << 2);
    let sum: f64 = 0, squares: f64 = 0;
    for (let i = 0; i < n; i++) {
      const v = load<f32>(row + (i << 2)) + load<f32>(other + (i << 2));
      store<f32>(row + (i << 2), v);
      sum += v;
      squares += <f64>v * v;
    }
    const mean = sum / n;
    const inverse = <f32>(1 / Math.sqrt(squares / n - mean * mean + epsilon));
    for (let i = 0; i < n; i++) {
      const v = (load<f32>(row + (i << 2)) - <f32>mean) * inverse;
      store<f32>(row + (i << 2), v * load<f32>(gain + (i << 2)) + load<f32>(bias + (i << 2)));
    }
  }
}

/** Gaussian error linear unit in place, the error function by Abramowitz and Stegun 7.1.26 (error below 1.5e-7). */
export function gelu(x: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    const v = load<f32>(x + (i << 2));
    const z = Mathf.abs(v) * 0.70710678;
    const t: f32 = 1 / (1 + 0.3275911 * z);
    const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    const rest = series * Mathf.exp(-z * z);
    store<f32>(x + (i << 2), v >= 0 ? v * (1 - 0.5 * rest) : v * 0.5 * rest);
  }
}

@inline function dot(a: usize, b: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(a + (i << 2)), v128.load(b + (i << 2))));
  }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/** Scaled dot-product attention of one text; `weights` has room for one row of probabilities. */
export function attend(
  q: usize, k: usize, v: usize, y: usize, weights: usize, rows: i32, heads: i32, size: i32,
): void {
  const width = heads * size, scale: f32 = 1 / Mathf.sqrt(<f32>size);
  for (let t = 0; t < rows; t++) {
    for (let h = 0; h < heads; h++) {
      const asked = q + ((t * width + h * size) << 2), to = y + ((t * width + h * size) << 2);
      let most: f32 = -Infinity, total: f32 = 0;
      for (let s = 0; s < rows; s++) {
        const fit = dot(asked, k + ((s * width + h * size) << 2), size) * scale;
        store<f32>(weights + (s << 2), fit);
        most = max(most, fit);
      }
      for (let s = 0; s < rows; s++) {
        const share = Mathf.exp(load<f32>(weights + (s << 2)) - most);
        store<f32>(weights + (s << 2), share);
        total += share;
      }
      for (let i = 0; i < size; i += 4) {
        let sum = f32x4.splat(0);
        for (let s = 0; s < rows; s++) {
          const value = v128.load(v + ((s * width + h * size + i) << 2));
          sum = f32x4.add(sum, f32x4.mul(value, f32x4.splat(load<f32>(weights + (s << 2)))));
        }
        v128.store(to + (i << 2), f32x4.div(sum, f32x4.splat(total)));
      }
    }
  }
}
