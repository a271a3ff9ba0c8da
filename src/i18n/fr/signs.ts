export const signs = { comma: ', ', semicolon: '\u202f; ', colon: '\u202f: ', stop: '. ' };
