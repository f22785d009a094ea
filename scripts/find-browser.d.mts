/** A Chromium that the tests can drive: `REGISTER_BROWSER`, one in a usual place, or one playwright-core downloaded. */
export function findBrowser(): string | undefined;

/** A Firefox that the tests can drive: `REGISTER_FIREFOX`, or one in a usual place. */
export function findFirefox(): string | undefined;
