package org.sequelize4j;

import java.util.Collection;
import java.util.function.Predicate;

/** Rules that a value must obey before it is written, under Sequelize's names. Null is judged by {@code allowNull} only. */
public interface ValidateOptions {
    ValidateOptions min(Number least);

    ValidateOptions max(Number most);

    /** The length of a text. */
    ValidateOptions len(int least, int most);

    ValidateOptions notEmpty();

    ValidateOptions isEmail();

    /** A regular expression that is found in the text. */
    ValidateOptions is(String regularExpression);

    ValidateOptions isIn(Collection<?> allowed);

    /** A rule of one's own. */
    ValidateOptions custom(String message, Predicate<Object> rule);
}
