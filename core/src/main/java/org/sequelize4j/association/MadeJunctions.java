package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;
import org.sequelize4j.error.AssociationException;

/** The junctions that exist only because an association names them: no model has their name. */
final class MadeJunctions {
    private MadeJunctions() {}

    static List<ModelDeclaration> of(List<AssociationDeclaration> associations, Map<String, ModelDraft> models) {
        Map<String, Agreement<Boolean>> timestamps = new LinkedHashMap<>();
        Grouped<String, TableDeclaration> sources = new Grouped<>();
        for (AssociationDeclaration association : associations) {
            ThroughDeclaration through = association.through();
            if (through == null || through.model() == null) {
                continue;
            }
            String name = through.model();
            if (models.containsKey(name)) {
                refuseTimestamps(association, through);
            } else {
                timestamps.putIfAbsent(name, new Agreement<>("timestamps", "the junction " + name));
                Objects.requireNonNull(timestamps.get(name)).hear(association, through.timestamps());
                ModelDraft source = models.get(association.source());
                if (source != null) {
                    sources.add(name, source.said().table());
                }
            }
        }
        List<ModelDeclaration> junctions = new ArrayList<>();
        for (Map.Entry<String, Agreement<Boolean>> made : timestamps.entrySet()) {
            String name = made.getKey();
            junctions.add(junction(name, made.getValue().value(), sources.of(name)));
        }
        return junctions;
    }

    /** The table has the very name that was given; how its columns are named follows its ends. Both as in Sequelize. */
    private static ModelDeclaration junction(
            String name, @Nullable Boolean timestamps, List<TableDeclaration> sources) {
        List<TimestampDeclaration> createdAt = new ArrayList<>();
        List<TimestampDeclaration> updatedAt = new ArrayList<>();
        List<String> schemas = new ArrayList<>();
        boolean underscored = false;
        for (TableDeclaration source : sources) {
            createdAt.add(source.createdAt());
            updatedAt.add(source.updatedAt());
            schemas.add(source.schema() == null ? "" : source.schema());
            underscored |= Boolean.TRUE.equals(source.underscored());
        }
        TableDeclaration table = TableDeclaration.UNSAID
                .withName(name)
                .withCreatedAt(agreed(createdAt, TimestampDeclaration.UNSAID))
                .withUpdatedAt(agreed(updatedAt, TimestampDeclaration.UNSAID));
        if (underscored) {
            table = table.withUnderscored(true);
        }
        String schema = agreed(schemas, "");
        if (!schema.isEmpty()) {
            table = table.withSchema(schema);
        }
        return ModelDeclaration.of(name, List.of())
                .withTable(timestamps == null ? table : table.withTimestamps(timestamps));
    }

    /** What all ends say alike, so that it does not matter which association is declared first. */
    private static <V> V agreed(List<V> said, V otherwise) {
        for (V one : said) {
            if (!Objects.equals(one, said.get(0))) {
                return otherwise;
            }
        }
        return said.isEmpty() ? otherwise : said.get(0);
    }

    private static void refuseTimestamps(AssociationDeclaration association, ThroughDeclaration through) {
        if (through.timestamps() != null) {
            throw new AssociationException(
                    association + " says timestamps(" + through.timestamps() + ") of the junction " + through.model()
                            + ", which is a model of its own; say it in the definition of that model.");
        }
    }
}
