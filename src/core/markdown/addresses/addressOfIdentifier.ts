/**
 * The web address of an identifier that stands in the place of one: a DOI, a handle, a number of
 * arXiv or PubMed. `addressOfIdentifier('doi:10.1000/182')` //=> 'https://doi.org/10.1000/182'
 */
export function addressOfIdentifier(text: string): string | undefined {
  const doi =
    /^(?:doi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/(?:doi:)?)?(10\.\d{4,9}\/\S+)$/i.exec(
      text,
    )?.[1];
  if (doi !== undefined)
    return /^https:\/\/(?:dx\.)?doi\.org\/10\./i.test(text) ? undefined : `https://doi.org/${doi}`;
  const [, scheme, id] = /^(arxiv|hdl|pmid|pmc):\s*(\S+)$/i.exec(text) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'arxiv':
      return `https://arxiv.org/abs/${id}`;
    case 'hdl':
      return `https://hdl.handle.net/${id}`;
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
    case 'pmc':
      return `https://pmc.ncbi.nlm.nih.gov/articles/${/^PMC/i.test(id!) ? id : `PMC${id}`}/`;
    default:
      return undefined;
  }
}
