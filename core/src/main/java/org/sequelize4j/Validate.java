package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules that a value must obey before it is written, under Sequelize's names. Null is judged by {@code allowNull} only. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Validate {
    long min() default Long.MIN_VALUE;

    long max() default Long.MAX_VALUE;

    boolean notEmpty() default false;

    boolean email() default false;

    String is() default "";
}
