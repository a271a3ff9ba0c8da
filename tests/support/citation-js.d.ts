/** What the tests use of @citation-js 0.8.2, which brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** The items as CSL-JSON. */
    data: { [field: string]: unknown }[];
    format(form: 'bibliography', options: { template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
