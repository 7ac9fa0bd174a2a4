/**
 * What a plain (unquoted) scalar is to YAML readers. YAML 1.2's core schema, which we follow, takes far fewer words for
 * booleans, dates and numbers than YAML 1.1, which many other tools follow: https://yaml.org/type/ and
 * https://yaml.org/spec/1.2.2/#103-core-schema. All expressions are anchored and run on one short token.
 */

/** The type by YAML 1.2's core schema. */
export function coreTypeOf(source: string): 'text' | 'number' | 'boolean' | 'null' {
  if (source.length > longestToken) return 'text';
  if (/^(?:null|Null|NULL|~|)$/u.test(source)) return 'null';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/u.test(source)) return 'boolean';
  return coreNumbers.some((pattern) => pattern.test(source)) ? 'number' : 'text';
}

/**
 * What a YAML 1.1 reader takes a text of YAML 1.2 for, when that is something else than a text; `mark` for what it takes for
 * a mark of YAML.
 */
export function olderTypeOf(source: string): 'boolean' | 'date' | 'number' | 'mark' | undefined {
  if (source.length > longestToken || coreTypeOf(source) !== 'text') return undefined;
  if (source === '=' || source === '<<') return 'mark';
  if (/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/u.test(source)) return 'boolean';
  if (
    /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/u.test(
      source,
    )
  )
    return 'date';
  return olderNumbers.some((pattern) => pattern.test(source)) ? 'number' : undefined;
}

const longestToken = 60;

const coreNumbers = [
  /^[-+]?\d+$/u,
  /^0o[0-7]+$/u,
  /^0x[\da-fA-F]+$/u,
  /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u,
];

const olderNumbers = [
  /^[-+]?0b[01_]+$/u,
  // By its specification not with a zero before it; some readers do not ask.
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/u,
  // Ruby's reader.
  /^[-+]?[1-9]\d*(?:,\d+)+$/u,
  /^[-+]?0[0-7_]+$/u,
  /^[-+]?0x[\da-fA-F_]+$/u,
  /^[-+]?\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]\d+)?$/u,
];
