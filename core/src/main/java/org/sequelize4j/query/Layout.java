package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;

/** What a shape takes of each row, in the order of the array that holds it where no instance is made. */
public record Layout(List<Entry> entries) {
    public Layout {
        entries = List.copyOf(entries);
    }

    /** What stands at one place of the array. */
    public sealed interface Entry {}

    /** The value of an attribute, as a slot would hold it. */
    public record Value(Attribute attribute) implements Entry {}

    /** What the find computes under a name. */
    public record Computed(String alias) implements Entry {}

    /** The array of the associated row, null where there is none; of a to-many association a list of arrays. */
    public record Related(AssociationDefinition association, Layout layout) implements Entry {}
}
