package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows of a junction table connect this model with the target (Sequelize: belongsToMany). Goes on a method that returns {@code Many<Target>} with {@code through}, or {@code ManyThrough<Target, Junction>}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BelongsToMany {
    String through() default "";

    String inverse() default "";

    String foreignKey() default "";

    String otherKey() default "";

    String sourceKey() default "";

    String targetKey() default "";

    boolean unique() default true;

    /** Where the junction leads to one of several models, of which this one is one: the alias that leads there. */
    String polymorphic() default "";

    /** Where the junction leads to one of several models, of which the target is one: the alias that leads there. */
    String polymorphicTarget() default "";

    /** What becomes of these rows when the one that they belong to is destroyed. */
    Dependent dependent() default Dependent.DATABASE;
}
