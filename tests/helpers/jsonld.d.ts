/** What the tests use of the JSON-LD processor, which comes with no types. */
declare module "jsonld" {
  interface RemoteDocument {
    contextUrl: null;
    documentUrl: string;
    document: object;
  }
  interface Options {
    /** Throws where the processor would otherwise drop something. */
    safe: boolean;
    documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}
