/** Who may import whom. The first sentence of a message says where the code should go instead. */
export const layers = [
  { sourceTag: 'layer:json-logic', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:model', onlyDependOnLibsWithTags: [] },
  // The examples are the engine's conformance cases: its specs import them, its source cannot (they are a devDependency).
  { sourceTag: 'layer:engine', onlyDependOnLibsWithTags: ['layer:model', 'layer:json-logic', 'layer:examples'] },
  { sourceTag: 'layer:examples', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:client', onlyDependOnLibsWithTags: ['layer:contract', 'layer:model'] },
  { sourceTag: 'layer:persistence', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:flow-editor', onlyDependOnLibsWithTags: ['layer:model', 'layer:json-logic', 'layer:ui'] },
  {
    sourceTag: 'layer:studio',
    onlyDependOnLibsWithTags: [
      'layer:client',
      'layer:contract',
      'layer:engine',
      'layer:examples',
      'layer:flow-editor',
      'layer:json-logic',
      'layer:model',
      'layer:ui',
    ],
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: [
      'layer:contract',
      'layer:engine',
      'layer:examples',
      'layer:json-logic',
      'layer:model',
      'layer:persistence',
    ],
  },
  {
    sourceTag: 'layer:tools',
    onlyDependOnLibsWithTags: ['layer:engine', 'layer:examples', 'layer:model', 'layer:contract', 'layer:client'],
  },
  {
    sourceTag: 'layer:e2e',
    onlyDependOnLibsWithTags: ['layer:contract', 'layer:client', 'layer:model', 'layer:examples', 'layer:engine'],
  },
];
