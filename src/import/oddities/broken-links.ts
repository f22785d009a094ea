/** ModernGov's parameters `CId` and `MId`, written with a small L for the capital i, as copying by eye or by OCR leaves them. */
const misreadParameter = /[?&](?:Cl[dD]|Ml[dD]|All[dD]|ll[dD])=/;

/** A sentence for each web address that cannot work as it is written, in the words the register itself has for it. */
export function findBrokenLinks(text: string): string[] {
  const addresses = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([address]) =>
    address.replace(/[.,;:)]+$/, ""),
  );
  return [...new Set(addresses)]
    .filter((address) => misreadParameter.test(address))
    .map(
      (address) =>
        `The link ${address} is as the source has it: a small l stands where the address needs a capital I, so it leads nowhere.`,
    );
}
