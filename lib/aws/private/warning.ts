/** Code and message of a warning. */
export type Warning = readonly [code: string, message: string];
