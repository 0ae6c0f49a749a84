package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a belongs-to keeps up in the rows that it leads to, as a user declares it.
 *
 * @param counter the attribute of the target that counts the rows which belong to it; null for none
 * @param touch whether the target's time of the last change is that of the last write of one of them
 * @param touched other attributes of the target that hold this time
 */
public record UpkeepDeclaration(@Nullable String counter, boolean touch, List<String> touched) {
    private static final UpkeepDeclaration UNSAID = new UpkeepDeclaration(null, false, List.of());

    public UpkeepDeclaration {
        touched = List.copyOf(touched);
    }

    /** What more is said after this. */
    static UpkeepDeclaration after(@Nullable UpkeepDeclaration said) {
        return said == null ? UNSAID : said;
    }

    UpkeepDeclaration withCounter(String attribute) {
        return new UpkeepDeclaration(attribute, touch, touched);
    }

    UpkeepDeclaration touching() {
        return new UpkeepDeclaration(counter, true, touched);
    }

    UpkeepDeclaration touching(String attribute) {
        List<String> all = new ArrayList<>(touched);
        all.add(attribute);
        return new UpkeepDeclaration(counter, touch, all);
    }
}
