/** The tier of a node's end, as people name it: B 级, or the key alone in English. */
export function tierWords(tier, document, language) {
    if (tier === null)
        return language === 'zh' ? '未分级' : 'ungraded';
    const found = document.tiers.find(({ id }) => id === tier);
    if (!found)
        return language === 'zh' ? '不存在的等级' : 'a tier that does not exist';
    return language === 'zh' ? `${found.key} 级` : `tier ${found.key}`;
}
/** Name of a node between quotes, or the tier it stands for. */
export function nodeWords(nodeId, document, language) {
    const node = document.criteriaFlow.nodes.find(({ id }) => id === nodeId);
    if (!node)
        return language === 'zh' ? '不存在的节点' : 'a node that does not exist';
    if (node.type === 'tier')
        return tierWords(node.tier, document, language);
    return language === 'zh' ? `「${node.name.zh}」` : `“${node.name.en}”`;
}
/** Where an exit leads; null when nothing is connected. */
export function targetWords(nodeId, exit, document, language) {
    const edge = document.criteriaFlow.edges.find((each) => each.source === nodeId && each.exit === exit);
    return edge ? nodeWords(edge.target, document, language) : null;
}
//# sourceMappingURL=target-words.js.map