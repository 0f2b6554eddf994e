/** The version of this copy of the script; a test holds it to package.json. */
export const version = '0.1.0';
