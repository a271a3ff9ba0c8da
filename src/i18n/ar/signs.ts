export const signs = { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '. ' };
