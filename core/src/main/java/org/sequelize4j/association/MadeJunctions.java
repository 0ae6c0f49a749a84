package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.AssociationException;

/** The junctions that exist only because an association names them: no model has their name. */
final class MadeJunctions {
    private MadeJunctions() {}

    static List<ModelDeclaration> of(List<AssociationDeclaration> associations, Set<String> models) {
        Map<String, Agreement<Boolean>> timestamps = new LinkedHashMap<>();
        for (AssociationDeclaration association : associations) {
            ThroughDeclaration through = association.through();
            if (through == null || through.model() == null) {
                continue;
            }
            String name = through.model();
            if (models.contains(name)) {
                refuseTimestamps(association, through);
            } else {
                timestamps
                        .computeIfAbsent(name, junction -> new Agreement<>("timestamps", "the junction " + junction))
                        .hear(association.toString(), through.timestamps());
            }
        }
        List<ModelDeclaration> junctions = new ArrayList<>();
        timestamps.forEach((name, agreed) -> junctions.add(junction(name, agreed.value())));
        return junctions;
    }

    /** The table has the very name that was given, as in Sequelize. */
    private static ModelDeclaration junction(String name, @Nullable Boolean timestamps) {
        TableDeclaration table = TableDeclaration.UNSAID.withName(name);
        return ModelDeclaration.of(name, List.of())
                .withTable(timestamps == null ? table : table.withTimestamps(timestamps));
    }

    private static void refuseTimestamps(AssociationDeclaration association, ThroughDeclaration through) {
        if (through.timestamps() != null) {
            throw new AssociationException(
                    association + " says timestamps(" + through.timestamps() + ") of the junction " + through.model()
                            + ", which is a model of its own; say it in the definition of that model.");
        }
    }
}
