package org.sequelize4j;

import java.util.List;
import java.util.Optional;

/** An association as it is defined: what a declaration returns, and what {@code include} takes. */
public interface Association {
    /** Which of the four. */
    enum Kind {
        HAS_ONE,
        BELONGS_TO,
        HAS_MANY,
        BELONGS_TO_MANY
    }

    Kind kind();

    /** The alias, or the name that stands in for it. */
    String as();

    String source();

    String target();

    /** The attributes of the foreign key: of the source for belongsTo, of the target for hasOne and hasMany, of the junction's side to the source for belongsToMany. */
    List<String> foreignKey();

    /** The junction's attributes to the target; empty unless belongsToMany. */
    List<String> otherKey();

    /** The junction model. */
    Optional<String> through();

    /** The attributes of the source that the foreign key references; empty for belongsTo. */
    List<String> sourceKey();

    /** The attributes of the target that a foreign key references; empty for hasOne and hasMany. */
    List<String> targetKey();

    /** What the database does with the foreign key when the row that it references is deleted; empty without a constraint. */
    Optional<OnDelete> onDelete();

    /** What the database does with the foreign key when the key that it references is updated; empty without a constraint. */
    Optional<OnDelete> onUpdate();
}
