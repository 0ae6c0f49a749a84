package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One row of the target has this model's key (Sequelize: hasOne). Goes on a method that returns {@code One<Target>}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HasOne {
    String inverse() default "";

    String foreignKey() default "";

    String sourceKey() default "";

    OnDelete onDelete() default OnDelete.DEFAULT;

    OnDelete onUpdate() default OnDelete.DEFAULT;

    boolean constraints() default true;

    boolean unique() default false;

    /** Where the target leads to one of several models, of which this is one: the alias of its {@link BelongsToOneOf}. */
    String polymorphic() default "";

    /** What becomes of these rows when the one that they belong to is destroyed. */
    Dependent dependent() default Dependent.DATABASE;

    /** The aliases of the associations that lead to the target, one after the other, where it has no key of its own. */
    String[] path() default {};

    /** Of several rows, the one with the latest value of this attribute. */
    String latest() default "";

    /** Of several rows, the one with the oldest value of this attribute. */
    String oldest() default "";

    /** Of several rows, the one with the largest value of this attribute. */
    String largest() default "";

    /** Of several rows, the one with the smallest value of this attribute. */
    String smallest() default "";
}
