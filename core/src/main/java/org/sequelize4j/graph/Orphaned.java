package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.Orphans;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.GraphChanges;

/** Rows that a graph no longer has where they are stored. What becomes of them is settled in the end, for they may come up elsewhere. */
final class Orphaned {
    private record Orphan(RowInstance row, AssociationDefinition association, String path, Orphans fate) {}

    private final GraphChanges changes;
    private final List<Orphan> orphans = new ArrayList<>();
    private final Map<List<String>, Set<RowInstance>> adopted = new HashMap<>();

    Orphaned(GraphChanges changes) {
        this.changes = changes;
    }

    /** The row has a parent in the graph. */
    void adopt(RowInstance row, AssociationDefinition association) {
        adopted.computeIfAbsent(association.foreignKey(), key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(row);
    }

    void add(RowInstance row, AssociationDefinition association, String path, Orphans fate) {
        orphans.add(new Orphan(row, association, path, fate));
    }

    void settle() {
        for (Orphan orphan : orphans) {
            boolean isAdopted = adopted.getOrDefault(orphan.association().foreignKey(), Set.of())
                    .contains(orphan.row());
            if (isAdopted || orphan.fate() == Orphans.KEEP) {
                continue;
            }
            GraphChanges.Position position = new GraphChanges.Position(orphan.path(), false);
            if (orphan.fate() == Orphans.DELETE && !changes.isSaved(orphan.row())) {
                changes.delete(orphan.row(), position);
            } else {
                unlink(orphan, position);
            }
        }
    }

    private void unlink(Orphan orphan, GraphChanges.Position position) {
        changes.unlink(orphan.row(), position);
        for (Attribute key : orphan.association().detachedKeys()) {
            if (!key.allowNull()) {
                throw new InstanceException(orphan.path() + ": " + orphan.row() + " would be left without its \""
                        + orphan.association().source() + "\", and its foreign key \"" + key.name()
                        + "\" does not allow null. Say orphans(Orphans.DELETE), or orphans(Orphans.KEEP).");
            }
            changes.connect(orphan.row(), key, null);
        }
    }
}
