package org.sequelize4j.association;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;

/** The two rules of a foreign key, and what a declaration says of one of them: null where that is nothing. */
enum KeyRule implements Function<Claim, @Nullable OnDelete> {
    ON_DELETE("onDelete"),
    ON_UPDATE("onUpdate");

    private final String option;

    KeyRule(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }

    @Override
    public @Nullable OnDelete apply(Claim claim) {
        AssociationDeclaration said = claim.half().said();
        return unlessDefault(this == ON_DELETE ? said.onDelete() : said.onUpdate());
    }

    @Nullable
    OnDelete said(AttributeDeclaration attribute) {
        return unlessDefault(this == ON_DELETE ? attribute.onDelete() : attribute.onUpdate());
    }

    private static @Nullable OnDelete unlessDefault(OnDelete rule) {
        return rule == OnDelete.DEFAULT ? null : rule;
    }
}
