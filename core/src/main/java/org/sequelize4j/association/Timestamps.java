package org.sequelize4j.association;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;
import org.sequelize4j.error.DefinitionException;

/** The names of a model's two timestamps; null for one that it does not have. */
record Timestamps(@Nullable String createdAt, @Nullable String updatedAt) {

    static Timestamps of(ModelDeclaration model, boolean byDefault) {
        TableDeclaration table = model.table();
        boolean timestamps = table.timestamps() == null ? byDefault : table.timestamps();
        if (Boolean.FALSE.equals(table.timestamps())) {
            refuse(model, "createdAt", table.createdAt());
            refuse(model, "updatedAt", table.updatedAt());
        }
        String createdAt = name("createdAt", table.createdAt(), timestamps);
        String updatedAt = name("updatedAt", table.updatedAt(), timestamps);
        if (createdAt != null && createdAt.equals(updatedAt)) {
            throw new DefinitionException("The model \"" + model.name() + "\" names both of its timestamps \""
                    + createdAt + "\"; give updatedAt another name, or leave it out with updatedAt(false).");
        }
        return new Timestamps(createdAt, updatedAt);
    }

    private static @Nullable String name(String usual, TimestampDeclaration said, boolean timestamps) {
        boolean present = said.present() == null ? timestamps : said.present();
        if (!present) {
            return null;
        }
        return said.name() == null ? usual : said.name();
    }

    private static void refuse(ModelDeclaration model, String which, TimestampDeclaration said) {
        if (said.name() != null || Boolean.TRUE.equals(said.present())) {
            throw new DefinitionException(
                    "The model \"" + model.name() + "\" says timestamps(false), and then speaks of " + which
                            + "; leave out timestamps(false), and switch off the other timestamp alone.");
        }
    }
}
