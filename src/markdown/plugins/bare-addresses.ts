import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";

/**
 * `https://…` written bare becomes a link. Only addresses with their `http://` count: guessing at `www.` and e-mail
 * addresses is slow, and rewrites what the source wrote. Reading the address in one piece also keeps its
 * underscores from being taken for emphasis.
 */
export function bareAddresses(): Extension {
  return { text: { [codeOf("h")]: bareAddress, [codeOf("H")]: bareAddress } };
}

/** The marks a sentence puts after an address, which are not of it. */
const trailingMarks = /[.,;:!?'’)\]}_~]$/;
const closingBracket = /\)$/;

/** How much of a run of text from `http` to the next space is the address: `https://a.example/b).` gives `https://a.example/b`. */
export function trimAddress(run: string): string {
  let address = run;
  while (trailingMarks.test(address) && !(closingBracket.test(address) && hasOpenBracket(address)))
    address = address.slice(0, -1);
  return address;
}

function hasOpenBracket(address: string): boolean {
  return address.split("(").length >= address.split(")").length;
}

const bareAddress: Construct = { name: "bareAddress", tokenize: tokenizeAddress, previous: isBoundary };

function isBoundary(code: Code): boolean {
  return code === null || code < 0 || !/[\p{L}\p{N}/]/u.test(String.fromCharCode(code));
}

function tokenizeAddress(
  this: TokenizeContext,
  effects: Parameters<Construct["tokenize"]>[0],
  ok: State,
  nok: State,
): State {
  const scheme = "://";
  let read = "";
  const isInLinkText = hasOpenLinkText(this);
  return start;

  function start(code: Code): State | undefined {
    if (isInLinkText) return nok(code);
    effects.enter("autolink");
    effects.enter("autolinkProtocol");
    return inScheme(code);
  }

  function inScheme(code: Code): State | undefined {
    if (code === null || !/[a-z:/]/i.test(String.fromCharCode(code))) return nok(code);
    read += String.fromCharCode(code).toLowerCase();
    if (!`http${scheme}`.startsWith(read) && !`https${scheme}`.startsWith(read)) return nok(code);
    effects.consume(code);
    return read.endsWith(scheme) ? host : inScheme;
  }

  function host(code: Code): State | undefined {
    return isOfAddress(code) ? inAddress(code) : nok(code);
  }

  function inAddress(code: Code): State | undefined {
    if (isOfAddress(code)) {
      effects.consume(code);
      return inAddress;
    }
    effects.exit("autolinkProtocol");
    effects.exit("autolink");
    return ok(code);
  }
}

/** Spaces end an address, and so do the marks that open or close something round it. */
function isOfAddress(code: Code): boolean {
  return code !== null && code > 32 && code !== 0xa0 && !'<>"`*|“”‘«»\\'.includes(String.fromCharCode(code));
}

/** A link cannot hold a link: inside `[` … the address is left to be the link's words. */
function hasOpenLinkText(context: TokenizeContext): boolean {
  return context.events.some(
    ([kind, token]) => kind === "enter" && token.type === "labelLink" && !token._balanced && !token._inactive,
  );
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
