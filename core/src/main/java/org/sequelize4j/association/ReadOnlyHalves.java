package org.sequelize4j.association;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sequelize4j.Dependent;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.error.AssociationException;

/** Refuses what an association cannot say that leads along a path, or to one of many rows. */
final class ReadOnlyHalves {
    private ReadOnlyHalves() {}

    static void check(Half half) {
        AssociationDeclaration said = half.said();
        if (said.alongPath()) {
            refuse(
                    half,
                    "leads along the path " + String.join(", ", said.path()) + ", which has all the keys",
                    ofKey(said));
        }
        if (said.choice() != null) {
            Map<String, Boolean> options = new LinkedHashMap<>();
            options.put("unique", said.unique());
            options.put("dependent", said.dependent() != Dependent.DATABASE);
            refuse(half, "is one of several rows by " + said.choice().option(), options);
        }
    }

    /** The options that speak of a key of its own, and whether they were said. */
    private static Map<String, Boolean> ofKey(AssociationDeclaration said) {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put("foreignKey", !said.foreignKey().names().isEmpty());
        options.put("sourceKey", !said.sourceKey().isEmpty());
        options.put("inverse", said.inverse() != null);
        options.put("onDelete", said.onDelete() != OnDelete.DEFAULT);
        options.put("onUpdate", said.onUpdate() != OnDelete.DEFAULT);
        options.put("constraints", said.constraints() != null);
        options.put("unique", said.unique());
        options.put("uniqueKey", said.uniqueKey() != null);
        options.put("dependent", said.dependent() != Dependent.DATABASE);
        options.put("polymorphic", said.polymorphic() != null);
        options.put(said.choice() == null ? "latest" : said.choice().option(), said.choice() != null);
        return options;
    }

    private static void refuse(Half half, String what, Map<String, Boolean> options) {
        options.forEach((option, isSaid) -> {
            if (isSaid) {
                throw new AssociationException(
                        half + " " + what + ", so that it cannot say " + option + " too. Leave that out.");
            }
        });
    }
}
