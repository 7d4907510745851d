SELECT line FROM history WHERE act IN ('merge-patients', 'undo-merge')
