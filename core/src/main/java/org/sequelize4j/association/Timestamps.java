package org.sequelize4j.association;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.LifecycleDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;
import org.sequelize4j.error.DefinitionException;

/** The names of the attributes that a model keeps by itself; null for one that it does not have. */
record Timestamps(
        @Nullable String createdAt,
        @Nullable String updatedAt,
        @Nullable String deletedAt,
        @Nullable String version) {

    static Timestamps of(ModelDeclaration model, boolean byDefault) {
        TableDeclaration table = model.table();
        boolean timestamps = table.timestamps() == null ? byDefault : table.timestamps();
        if (Boolean.FALSE.equals(table.timestamps())) {
            refuse(model, "createdAt", table.createdAt());
            refuse(model, "updatedAt", table.updatedAt());
        }
        LifecycleDeclaration lifecycle = table.lifecycle();
        Timestamps kept = new Timestamps(
                name("createdAt", table.createdAt(), timestamps),
                name("updatedAt", table.updatedAt(), timestamps),
                Boolean.TRUE.equals(lifecycle.paranoid()) ? name("deletedAt", lifecycle.deletedAt(), true) : null,
                name("version", lifecycle.version(), false));
        refuseOneNameTwice(model, kept);
        return kept;
    }

    private static @Nullable String name(String usual, TimestampDeclaration said, boolean timestamps) {
        boolean present = said.present() == null ? timestamps : said.present();
        if (!present) {
            return null;
        }
        return said.name() == null ? usual : said.name();
    }

    private static void refuseOneNameTwice(ModelDeclaration model, Timestamps kept) {
        Set<String> names = new HashSet<>();
        for (String name : new @Nullable String[] {kept.createdAt, kept.updatedAt, kept.deletedAt, kept.version}) {
            if (name != null && !names.add(name)) {
                throw new DefinitionException("The model \"" + model.name() + "\" names two of its timestamps \"" + name
                        + "\"; give one of them another name, or leave it out, as with updatedAt(false).");
            }
        }
    }

    private static void refuse(ModelDeclaration model, String which, TimestampDeclaration said) {
        if (said.name() != null || Boolean.TRUE.equals(said.present())) {
            throw new DefinitionException(
                    "The model \"" + model.name() + "\" says timestamps(false), and then speaks of " + which
                            + "; leave out timestamps(false), and switch off the other timestamp alone.");
        }
    }
}
