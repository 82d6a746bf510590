/** Queries that answer with data on any graph that has some; shown in GraphiQL, one a tab. */
export const exampleQueries: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: 'Who denied what?',
    query: `# Who denied what about which claim? Every claim that somebody denies, with the denials, to the exact words.
query WhoDeniedWhat {
  claims(filter: { denied: true }, first: 10) {
    nodes {
      id
      stance
      saidAt
      speaker { name kind }
      quote { exact start end document { title publisher { name } } }
      deniedBy {
        nodes {
          lag
          reasons
          from { speaker { name onBehalfOf { name } } quote { exact document { title } } }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'What happened, as told',
    query: `# Incidents, with every party's stances in order of time and figures that are never summed across parties.
query WhatHappened {
  incidents(first: 5) {
    nodes {
      id
      name
      firstReportedAt
      positions { party { name } stance at daysSincePrevious claims { quote { exact } } }
      totals { kind evidenceClass low high unit currency }
    }
  }
}
`,
  },
  {
    title: 'Where parties disagree',
    query: `# Denials against claims, figures that do not meet, and parties that denied and later confirmed.
query Contradictions {
  contradictions(first: 20) {
    nodes {
      kind
      reasons
      left { saidAt quote { exact document { title } } ... on Claim { speaker { name } } }
      right { saidAt quote { exact document { title } } ... on Claim { speaker { name } } }
    }
  }
}
`,
  },
  {
    title: 'What was not answered',
    query: `# Accusations of at least a week ago that the accused has neither denied nor confirmed.
query Unanswered {
  unansweredClaims(olderThan: "P7D", first: 20) {
    nodes {
      stance
      saidAt
      speaker { name }
      about { name }
      quote { exact document { title } }
    }
  }
}
`,
  },
  {
    title: 'Search',
    query: `query Search {
  search(text: "data", first: 10) {
    nodes {
      score
      highlights { text ranges { start end } }
      node {
        id
        ... on Claim { stance speaker { name } }
        ... on Document { title publishedAt }
        ... on Entity { name kind }
      }
    }
  }
}
`,
  },
  {
    title: 'Live claims',
    query: `# Claims as they come in. Ingest a document in another window.
subscription LiveClaims {
  claimAdded {
    cursor
    claim { stance speaker { name } quote { exact } }
    incident { name }
  }
}
`,
  },
];
