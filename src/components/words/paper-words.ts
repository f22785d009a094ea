import type { Report } from "../../register/register.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** Who wrote a report, for when, and when it was published: `Director of Place, for 18 November 2026, published …`. */
export function describeReportOrigin({ from, meetingOn, publishedOn }: Report): Sentence {
  const forWhen = meetingOn === null ? sentence`` : sentence`, for ${{ day: meetingOn }}`;
  const published = publishedOn === null ? sentence`` : sentence`, published ${{ day: publishedOn }}`;
  return sentence`${from ?? "Author not recorded"}${forWhen}${published}`;
}
