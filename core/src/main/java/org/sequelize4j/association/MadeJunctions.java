package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<String, List<TableDeclaration>> sources = new LinkedHashMap<>();
        for (AssociationDeclaration association : associations) {
            ThroughDeclaration through = association.through();
            if (through == null || through.model() == null) {
                continue;
            }
            String name = through.model();
            if (models.containsKey(name)) {
                refuseTimestamps(association, through);
            } else {
                timestamps
                        .computeIfAbsent(name, junction -> new Agreement<>("timestamps", "the junction " + junction))
                        .hear(association.toString(), through.timestamps());
                ModelDraft source = models.get(association.source());
                if (source != null) {
                    sources.computeIfAbsent(name, junction -> new ArrayList<>())
                            .add(source.said().table());
                }
            }
        }
        List<ModelDeclaration> junctions = new ArrayList<>();
        timestamps.forEach(
                (name, agreed) -> junctions.add(junction(name, agreed.value(), sources.getOrDefault(name, List.of()))));
        return junctions;
    }

    /** The table has the very name that was given; how its columns are named follows its ends. Both as in Sequelize. */
    private static ModelDeclaration junction(
            String name, @Nullable Boolean timestamps, List<TableDeclaration> sources) {
        TableDeclaration table = TableDeclaration.UNSAID
                .withName(name)
                .withCreatedAt(agreed(sources, TableDeclaration::createdAt, TimestampDeclaration.UNSAID))
                .withUpdatedAt(agreed(sources, TableDeclaration::updatedAt, TimestampDeclaration.UNSAID));
        if (sources.stream().anyMatch(source -> Boolean.TRUE.equals(source.underscored()))) {
            table = table.withUnderscored(true);
        }
        String schema = agreed(sources, source -> Objects.requireNonNullElse(source.schema(), ""), "");
        if (!schema.isEmpty()) {
            table = table.withSchema(schema);
        }
        return ModelDeclaration.of(name, List.of())
                .withTable(timestamps == null ? table : table.withTimestamps(timestamps));
    }

    /** What all ends say alike, so that it does not matter which association is declared first. */
    private static <V> V agreed(List<TableDeclaration> sources, Function<TableDeclaration, V> what, V otherwise) {
        Set<V> said = sources.stream().map(what).collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : otherwise;
    }

    private static void refuseTimestamps(AssociationDeclaration association, ThroughDeclaration through) {
        if (through.timestamps() != null) {
            throw new AssociationException(
                    association + " says timestamps(" + through.timestamps() + ") of the junction " + through.model()
                            + ", which is a model of its own; say it in the definition of that model.");
        }
    }
}
