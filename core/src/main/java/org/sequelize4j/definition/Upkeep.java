package org.sequelize4j.definition;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every write of a row keeps right in the row that it belongs to.
 *
 * @param association from the written row to the one that is kept right
 * @param counter the attribute of the target that counts the rows which belong to it; null for none
 * @param touched the attributes of the target that hold the time of the last write of such a row
 */
public record Upkeep(BelongsTo association, @Nullable Attribute counter, List<Attribute> touched) {
    public Upkeep {
        touched = List.copyOf(touched);
    }

    /** Whether writing these attributes can change which row it is that counts this one. */
    public boolean isMovedBy(Collection<Attribute> written) {
        ModelDefinition source = association.sourceModel();
        return written.stream()
                .anyMatch(attribute -> association.foreignKeys().contains(attribute)
                        || association.sourceScope().containsKey(attribute)
                        || attribute.equals(source.deletedAt()));
    }
}
