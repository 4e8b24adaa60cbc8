// Mounts GraphiQL on this page's own endpoint; the vendored files beside this one are unchanged.
(function () {
  'use strict';
  var example = [
    '# Ask the directory. Ctrl+Enter runs the query; the book icon shows every field.',
    '# Polish institutions that can receive FB_BUC_01 in Małopolskie today:',
    '{',
    '  institutions(',
    '    filter: { countries: ["PL"], bucs: ["FB_BUC_01"], roles: [COUNTER_PARTY], ready: true, place: "Małopolskie" }',
    '    first: 10',
    '  ) {',
    '    totalCount',
    '    nodes {',
    '      code',
    '      name',
    '      name_en: name(language: "en")',
    '      areas { code name }',
    '      canReceive(buc: "FB_BUC_01", place: "Kraków") { answer reason explanation }',
    '    }',
    '  }',
    '}',
    ''
  ].join('\n');
  var socket = location.protocol.replace('http', 'ws') + '//' + location.host + '/graphql';
  var fetcher = window.GraphiQL.createFetcher({
    url: '/graphql',
    wsClient: window.graphqlWs.createClient({ url: socket, lazy: true })
  });
  var root = window.ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(window.React.createElement(window.GraphiQL, { fetcher: fetcher, defaultQuery: example }));
})();
