import type {
  Council,
  DecisionMaker,
  MatterLink,
  Money,
  Origin,
  TakenBy,
  WardScope,
} from "../../register/register.ts";
import type {
  LicenceData,
  MoneyData,
  OriginData,
  PublisherData,
  TakerData,
  WardsData,
} from "../schemas/shared-data.ts";

/** Who decided, as they were called and held on the day. */
export function buildTaker(takenBy: TakenBy | null): TakerData | null {
  if (takenBy === null) return null;
  const { decisionMaker, nameThen, holderThen } = takenBy;
  return { id: decisionMaker?.id ?? null, name: nameThen, holder: holderThen };
}

/** Who is to decide: by the name the post or body has now, or the source's own words where it has them. */
export function buildNamedTaker(
  decisionMaker: DecisionMaker | null,
  asWritten: string | null = null,
): TakerData | null {
  if (decisionMaker !== null) return buildPost(decisionMaker, asWritten ?? decisionMaker.name);
  return asWritten === null ? null : { id: null, name: asWritten, holder: null };
}

/** A post or body, by the name it has now unless another is given. */
export function buildPost({ id, name }: DecisionMaker, called = name): TakerData {
  return { id, name: called, holder: null };
}

/** Which wards: a blank is told apart from all of them and from none. */
export function buildWards(scope: WardScope): WardsData {
  const named = scope.scope === "named" ? scope.wards : [];
  return {
    scope: scope.scope,
    names: named.map(({ name }) => name),
    ids: named.map(({ id }) => id),
    codes: named.map(({ code }) => code),
  };
}

export function buildMoney(money: readonly Money[]): MoneyData {
  return money.map(({ amount, kind, years, approximate, note }) => {
    return { amount: amount.text, inPence: amount.inPence, kind, years, approximate, note };
  });
}

/** Matters as front matter names them: `2025/0101`, `2025/0101#c`. */
export function buildReferences(links: readonly MatterLink[]): readonly string[] {
  return links.map(({ reference, limb }) => (limb === null ? reference : `${reference}#${limb}`));
}

/** Field by field, so that nothing the register comes to hold of its own is published unawares. */
export function buildOrigin(origin: Origin | null): OriginData {
  if (origin === null) return null;
  const { source, url, publisher, reference, transcribedOn, notRecorded, notes } = origin;
  return { source, url, publisher, reference, transcribedOn, notRecorded, notes };
}

export function buildPublisher({ name, gssCode }: Council): PublisherData {
  return { name, gssCode: gssCode ?? null };
}

export function buildLicence({ licence }: Council): LicenceData {
  return licence ? { name: licence.name, url: licence.url } : null;
}
