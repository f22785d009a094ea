const whole = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const otherBase = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const notANumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const grouped = /^[-+]?\d[\d_]*_\d[\d_]*$/;

/**
 * What a value without quotes would be published as, where that is a number written otherwise: `0142` gives `142`.
 * Null when it comes out as it was written. Source: YAML 1.2.2, section 10.3.2; `1_000` is a number to YAML 1.1 readers.
 */
export function findChangedNumber(source: string): string | null {
  if (notANumber.test(source))
    return source.includes("n") && source.toLowerCase().includes("nan") ? "not a number" : "infinity";
  if (grouped.test(source)) return source.replaceAll("_", "");
  if (!whole.test(source) && !decimal.test(source) && !otherBase.test(source)) return null;
  const published = String(Number(source));
  return published === source ? null : published;
}
